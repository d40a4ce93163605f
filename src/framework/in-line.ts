/** The name of a unit as it stands within a line: none of them is anybody's own. */
export const inLine = (name: string): string => name.toLowerCase();
