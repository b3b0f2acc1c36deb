declare module 'edtf' {
  /** What the library reads a date as; `min` and `max` are milliseconds since 1970 in UTC. */
  interface ExtendedDate {
    edtf: string;
    min: number;
    max: number;
  }
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): ExtendedDate;
}
