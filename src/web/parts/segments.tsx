import { useId } from 'preact/hooks';

type Props<Value extends string | number> = {
  legend: string;
  options: readonly (readonly [Value, string])[];
  value: Value | null;
  onChange: (value: Value) => void;
  class?: string;
};

/** A choice of a few, side by side: a radio group, drawn as one strip. */
export function Segments<Value extends string | number>(props: Props<Value>) {
  const { legend, options, value, onChange, class: className = '' } = props;
  const name = useId();
  return (
    <fieldset class={`segments ${className}`}>
      <legend>{legend}</legend>
      <div class="strip">
        {options.map(([option, label]) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
