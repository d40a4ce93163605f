/** The product's sign: two rails, four rungs. */
export function Mark() {
  return (
    <svg class="logo" viewBox="0 0 22 22" fill="none" aria-hidden="true">
      <path class="rung-line" d="M5 4.5h12M5 8.8h12M5 13.1h12M5 17.4h12" />
      <path class="technical-rail" d="M5 1v20" />
      <path class="management-rail" d="M17 1v20" />
    </svg>
  );
}
