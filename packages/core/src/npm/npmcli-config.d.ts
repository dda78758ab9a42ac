/** The one export of `@npmcli/config` that we read; the package ships no types. */
declare module '@npmcli/config/lib/definitions/index.js' {
  const config: { readonly definitions: { readonly registry: { readonly default: string } } };
  export default config;
}
