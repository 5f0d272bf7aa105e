/** The import arrows of docs/architecture.md: what each package may import, by its folder's name. */
const arrows = {
  core: [],
  sql: ['core'],
  contracts: ['core', 'sql'],
  quality: ['core', 'sql', 'contracts'],
  lineage: ['core', 'sql'],
  catalog: ['core', 'contracts'],
  snowflake: ['core', 'sql'],
  local: ['core', 'sql'],
}

const source = (name) => `^packages/${name}/src/`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([name, allowed]) => ({
      name: `arrows-of-${name}`,
      comment: `@mesh/${name} may import ${allowed.length === 0 ? 'no other package' : allowed.map((each) => `@mesh/${each}`).join(', ')}`,
      severity: 'error',
      from: { path: source(name) },
      to: { path: '^packages/', pathNot: [name, ...allowed].map((each) => `^packages/${each}/`) },
    })),
    {
      name: 'type-only-arrows-of-catalog',
      comment: 'what the catalogue knows of quality and lineage is types',
      severity: 'error',
      from: { path: source('catalog') },
      to: { path: '^packages/(quality|lineage)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'core-has-no-dependencies',
      severity: 'error',
      from: { path: '^packages/(core|sql)/src/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'driver-in-one-room',
      comment: 'the Snowflake driver is imported by @mesh/snowflake/sdk alone, DuckDB by @mesh/local alone',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: ['^packages/snowflake/src/sdk/', '/test/', '^packages/local/src/'],
      },
      to: { path: 'node_modules/(snowflake-sdk|@duckdb)/' },
    },
    {
      name: 'no-way-around-entry-points',
      comment: 'packages meet at src/exports only, and nothing but a package itself reaches into its rooms',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', '^packages/[^/]+/src/exports/'] },
    },
    {
      name: 'exports-are-for-outsiders',
      comment: 'inside a package, import the file itself',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/', pathNot: '^packages/[^/]+/src/exports/' },
      to: { path: '^packages/$1/src/exports/' },
    },
    {
      name: 'no-cycles',
      comment: 'but for the translator, whose functions call each other as the grammar does',
      severity: 'error',
      from: { pathNot: '^packages/local/src/translate/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|tsup\\.config\\.ts$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@mesh/source', 'import', 'node', 'default', 'types'],
    },
  },
}
