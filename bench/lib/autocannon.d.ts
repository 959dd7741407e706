declare module 'autocannon' {
  export interface Options {
    readonly url: string;
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    /** Answers with another body are counted as mismatches. */
    readonly expectBody?: string;
  }

  export interface Result {
    readonly requests: { readonly total: number };
    readonly duration: number;
    readonly non2xx: number;
    readonly errors: number;
    readonly mismatches: number;
  }

  export default function autocannon(options: Options): Promise<Result>;
}
