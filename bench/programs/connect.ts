/** The export of every program: called once for the setup; each call of its result sends sayBusy and returns the code. */
export type Connect = (baseUrl: string, guid: string) => () => Promise<string>;

/** The headers that the documents demand, for peers that do not know them. */
export const headersOf = (guid: string) => ({ 'Content-Type': 'application/json; charset=UTF-8', Guid: guid });
