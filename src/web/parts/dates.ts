const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** As on the decision sheet: 23 November 2026. */
export const dayOf = (timestamp: string) => day.format(new Date(timestamp));
