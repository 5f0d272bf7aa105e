/** A text that means itself where dbt would run it as Jinja. Source: https://docs.getdbt.com/docs/build/jinja-macros */
export const dbtText = (text: string): string =>
  text.replaceAll(/\{[{%#]/g, (opening) => `{{ '${opening}' }}`)
