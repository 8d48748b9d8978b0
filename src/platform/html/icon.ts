/** A door: the sign of the service, in no colour of a party. */
export const doorIcon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#5B1D57" d="M3 1h10v14H3z"/><path fill="#fff" d="M5 3h6v10H5z"/><path fill="#5B1D57" d="M9 8h1v1H9z"/></svg>';
