import { useId } from 'preact/hooks';

type Props<Value extends string | number> = {
  legend: string;
  options: readonly (readonly [Value, string])[];
  value: Value | null;
  onChange: (value: Value) => void;
  class?: string;
  /** Whether its form is sent only with one of them. */
  required?: boolean;
};

/** A choice of a few, side by side: a radio group, drawn as one strip. */
export function Segments<Value extends string | number>(props: Props<Value>) {
  const { legend, options, value, onChange, class: className = '', required = false } = props;
  const name = useId();
  return (
    <fieldset class={`segments ${className}`}>
      <legend>{legend}</legend>
      <div class="strip">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              required={required}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
