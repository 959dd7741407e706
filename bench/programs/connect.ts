/** What every program exports: set up once, then one sayBusy a call. Each call answers the return code. */
export type Connect = (baseUrl: string, guid: string) => () => Promise<string>;

/** The headers that the documents demand, for peers that have to be told. */
export const headersOf = (guid: string) => ({ 'Content-Type': 'application/json; charset=UTF-8', Guid: guid });
