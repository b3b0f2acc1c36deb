declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional characters with their simplified ones: `from to`, parted by `|`. */
  const pairs: string;
  export default pairs;
}
