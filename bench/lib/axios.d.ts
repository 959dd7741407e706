// axios is installed when a bench needs it; this is the part of it that its program uses.

declare module 'axios' {
  interface Client {
    post<Data>(path: string, body: undefined, options: { params: object }): Promise<{ data: Data }>;
  }
  const axios: { create(options: { baseURL: string; headers: Record<string, string> }): Client };
  export default axios;
}
