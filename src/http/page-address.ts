const addresses = /^\/(?:|talks|article|about|talk\/[\w-]{1,64}(?:\/sheet\/[1-9]\d{0,6})?)\/*$/;

/** Whether the page has a screen for an address. For any other it says that there is nothing, and so does the status. */
export const isPageAddress = (path: string): boolean => addresses.test(path);
