/** Made-up adverts, as the text of their file. */
declare module '*.jsonl' {
  const text: string;
  export default text;
}
