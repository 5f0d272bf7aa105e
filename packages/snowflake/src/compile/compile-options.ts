/** Choices of the platform team that no contract makes. */
export interface CompileOptions {
  /**
   * The warehouse that refreshes dynamic tables, by exact name.
   * @defaultValue `MESH_WH`
   */
  readonly warehouse?: string
  /**
   * Whether the plan creates that warehouse (XSMALL, suspended after 60 s) where it is missing.
   * @defaultValue true
   */
  readonly createWarehouse?: boolean
  /**
   * The account role that every owner role is granted to.
   * @defaultValue `SYSADMIN`
   */
  readonly administrator?: string
  /**
   * The stage of a schema where its files land.
   * @defaultValue `LANDING`
   */
  readonly stage?: string
}

/** {@link CompileOptions} with every choice made. */
export type ResolvedCompileOptions = Required<CompileOptions>

/** Fills in the defaults. */
export const resolveCompileOptions = (options: CompileOptions): ResolvedCompileOptions => ({
  warehouse: options.warehouse ?? 'MESH_WH',
  createWarehouse: options.createWarehouse ?? true,
  administrator: options.administrator ?? 'SYSADMIN',
  stage: options.stage ?? 'LANDING',
})
