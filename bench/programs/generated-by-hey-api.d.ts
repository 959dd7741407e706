// hey-api's client is generated when a bench runs; this is the part of it that the program uses.

declare module 'generated-by-hey-api/client.gen' {
  export const client: {
    setConfig(config: { baseUrl: string; headers: Record<string, string> }): void;
    readonly interceptors: { readonly request: { use(intercept: (request: Request) => Request): void } };
  };
}

declare module 'generated-by-hey-api/sdk.gen' {
  export function sayBusy(options: {
    path: { agentid: string };
    query: { reason: number };
  }): Promise<{ data?: { retcode: string }; error?: unknown }>;
}
