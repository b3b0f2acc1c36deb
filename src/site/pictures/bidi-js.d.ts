declare module 'bidi-js' {
  interface Levels {
    levels: Uint8Array;
  }
  export default function bidiFactory(): {
    getEmbeddingLevels: (text: string, direction?: 'ltr' | 'rtl' | 'auto') => Levels;
  };
}
