export { binary } from '../define/column/binary.ts'
export { boolean } from '../define/column/boolean.ts'
export type {
  AnyColumn,
  ColumnReference,
  ColumnRow,
  Measured,
  PropertyNotes,
  Transformed,
} from '../define/column/column.ts'
export { Column } from '../define/column/column.ts'
export type { ColumnMetadata } from '../define/column/column-registry.ts'
export { columnRegistry } from '../define/column/column-registry.ts'
export type { DecimalOptions } from '../define/column/decimal.ts'
export { decimal } from '../define/column/decimal.ts'
export type { IntegerOptions, IntegerValue, NumberLimits, SafePrecision } from '../define/column/integer.ts'
export { integer } from '../define/column/integer.ts'
export type { ArrayOptions } from '../define/column/nested.ts'
export { array, map, object } from '../define/column/nested.ts'
export { number } from '../define/column/number.ts'
export { physical } from '../define/column/physical.ts'
export type { PhysicalValue } from '../define/column/physical-value.ts'
export type { StringOptions } from '../define/column/string.ts'
export { string } from '../define/column/string.ts'
export type { TemporalOptions, TimestampOptions } from '../define/column/temporal.ts'
export { date, time, timestamp } from '../define/column/temporal.ts'
export { variant } from '../define/column/variant.ts'
export type { VectorOptions } from '../define/column/vector.ts'
export { vector } from '../define/column/vector.ts'
export type { InferRow, TableName, TypedContract } from '../define/contract-rows.ts'
export type { ContractDefinition, Tables } from '../define/define-contract.ts'
export { defineContract } from '../define/define-contract.ts'
export type {
  DataProductDefinition,
  InputPortDefinition,
  OutputPortDefinition,
} from '../define/define-data-product.ts'
export { defineDataProduct } from '../define/define-data-product.ts'
export type { Comparison, ComparisonRule } from '../define/quality/comparison.ts'
export {
  duplicateValues,
  invalidValues,
  missingValues,
  nullValues,
  rowCount,
} from '../define/quality/library.ts'
export { customRule, sqlRule, textRule } from '../define/quality/other.ts'
export { server } from '../define/server.ts'
export { snowflakeServer } from '../define/snowflake-server.ts'
export type { Table } from '../define/table.ts'
export { table } from '../define/table.ts'
export type { ChangeRule, ChangeRuleName } from '../diff/change-rule.ts'
export { changeRules } from '../diff/change-rule.ts'
export type { ContractChange } from '../diff/contract-change.ts'
export type { ContractDiff } from '../diff/contract-diff.ts'
export { diffContracts } from '../diff/diff-contracts.ts'
export { diffDocuments } from '../diff/diff-documents.ts'
export type { DiffOptions, ImpactOverride } from '../diff/diff-options.ts'
export { diffProducts } from '../diff/diff-products.ts'
export type { IgnoredChanges } from '../diff/ignore/apply-ignore-list.ts'
export { applyIgnoreList } from '../diff/ignore/apply-ignore-list.ts'
export type { IgnoreEntry } from '../diff/ignore/ignore-entry.ts'
export type { ParsedIgnoreList } from '../diff/ignore/parse-ignore-list.ts'
export { parseIgnoreList } from '../diff/ignore/parse-ignore-list.ts'
export type { Compatibility, VersionComparison } from '../diff/policy/check-compatibility.ts'
export { checkCompatibility } from '../diff/policy/check-compatibility.ts'
export type { CompatibilityPolicy } from '../diff/policy/compatibility-policy.ts'
export { compatibilityPolicies } from '../diff/policy/compatibility-policy.ts'
export { violatesPolicy } from '../diff/policy/violates-policy.ts'
export type { DiffDiagnosticsOptions } from '../diff/report/diff-diagnostics.ts'
export { diffDiagnostics } from '../diff/report/diff-diagnostics.ts'
export type { DiffRow } from '../diff/report/diff-rows.ts'
export { diffRows } from '../diff/report/diff-rows.ts'
export type { DiffReportOptions } from '../diff/report/render-diff-markdown.ts'
export { renderDiffMarkdown } from '../diff/report/render-diff-markdown.ts'
export { renderDiffText } from '../diff/report/render-diff-text.ts'
export { readRetirements } from '../diff/retired/read-retirements.ts'
export type { Retirement } from '../diff/retired/retirement.ts'
export type { CheckVersionOptions } from '../diff/version/check-version.ts'
export { checkVersion } from '../diff/version/check-version.ts'
export { largestStep } from '../diff/version/largest-step.ts'
export { suggestVersion } from '../diff/version/suggest-version.ts'
export { EditableDocument } from '../document/editable-document.ts'
export type { InsertPlace } from '../document/insert-position.ts'
export { openContract } from '../document/open-contract.ts'
export { openDataProduct } from '../document/open-data-product.ts'
export { writeContract } from '../document/write-contract.ts'
export type { Coverage } from '../export/coverage.ts'
export type { ExportedContract } from '../export/export-contract.ts'
export { exportContract } from '../export/export-contract.ts'
export type { ExportOptions } from '../export/export-options.ts'
export type { ExportContext, ExportedFile, Exporter } from '../export/exporter.ts'
export type { ExportFormat } from '../export/exporters.ts'
export { exporters } from '../export/exporters.ts'
export type { Loss } from '../export/loss.ts'
export { exportDataProduct } from '../export/product/export-data-product.ts'
export type { ProductExporter } from '../export/product/product-exporter.ts'
export type { ProductFormat } from '../export/product/product-exporters.ts'
export { productExporters } from '../export/product/product-exporters.ts'
export type { ImportedContract } from '../import/import-contract.ts'
export { importContract } from '../import/import-contract.ts'
export type { ImportOptions } from '../import/import-options.ts'
export { importTables } from '../import/import-tables.ts'
export type { ImportFormat } from '../import/importers.ts'
export { importers } from '../import/importers.ts'
export type { SampleFile, SampleOptions } from '../import/sample/import-sample.ts'
export { importSample } from '../import/sample/import-sample.ts'
export { lintContract } from '../lint/lint-contract.ts'
export { lintDataProduct } from '../lint/lint-data-product.ts'
export type { LintOptions } from '../lint/lint-options.ts'
export type { LintFinding, LintRule } from '../lint/lint-rule.ts'
export { lintRules } from '../lint/lint-rules.ts'
export { productLintRules } from '../lint/product-lint-rules.ts'
export type { PlacementSurroundings } from '../lower/contract-placement.ts'
export { contractPlacement } from '../lower/contract-placement.ts'
export type { LowerContractOptions } from '../lower/lower-contract.ts'
export { lowerContract } from '../lower/lower-contract.ts'
export type { LowerProductOptions } from '../lower/lower-product.ts'
export { lowerProduct } from '../lower/lower-product.ts'
export { lowerType } from '../lower/lower-type.ts'
export { parsePhysicalType } from '../lower/parse-physical-type.ts'
export { productUrn } from '../lower/product-urn.ts'
export type { AuthoritativeDefinition } from '../odcs/authoritative-definition.ts'
export type { Context, ContextConstraint, VerifiedStatement } from '../odcs/context.ts'
export type { Contract, ContractApiVersion } from '../odcs/contract.ts'
export { contractApiVersions } from '../odcs/contract.ts'
export type { CustomProperty } from '../odcs/custom-property.ts'
export type { Description } from '../odcs/description.ts'
export type { EnumValue } from '../odcs/enum-value.ts'
export type { LogicalTypeOptions, OdcsLogicalType } from '../odcs/logical-type.ts'
export { odcsLogicalTypes } from '../odcs/logical-type.ts'
export type { Price } from '../odcs/price.ts'
export type {
  CustomRule,
  LibraryRule,
  QualityComparison,
  QualityDimension,
  QualityMetric,
  QualityNotes,
  QualityOperator,
  QualityRule,
  SqlRule,
  TextRule,
} from '../odcs/quality.ts'
export { qualityDimensions, qualityMetrics, qualityOperators } from '../odcs/quality.ts'
export type { PropertyRelationship, TableRelationship } from '../odcs/relationship.ts'
export type { Role } from '../odcs/role.ts'
export type { SchemaElement, SchemaItem, SchemaObject, SchemaProperty } from '../odcs/schema.ts'
export type { OtherServer, Server, ServerNotes, SnowflakeServer } from '../odcs/server.ts'
export { isSnowflakeServer } from '../odcs/server.ts'
export type { ServerFacts, ServerType } from '../odcs/server-fields.ts'
export type { ServiceLevel } from '../odcs/service-level.ts'
export type { SupportChannel } from '../odcs/support.ts'
export type { Synonym } from '../odcs/synonym.ts'
export type { Team, TeamMember } from '../odcs/team.ts'
export type { DataProduct, ProductApiVersion } from '../odps/data-product.ts'
export { productApiVersions } from '../odps/data-product.ts'
export type {
  Access,
  FileFormat,
  Ingestion,
  MeshExtension,
  Metric,
  Transformation,
} from '../odps/mesh-extension.ts'
export type {
  InputContract,
  InputPort,
  ManagementPort,
  OutputPort,
  PortNotes,
  SoftwareBill,
} from '../odps/port.ts'
export { readMeshExtension } from '../odps/read-mesh-extension.ts'
export type { CheckContractOptions, CheckedContract } from '../read/check-contract.ts'
export { checkContract } from '../read/check-contract.ts'
export { checkContractAs } from '../read/check-contract-as.ts'
export type { CheckDataProductOptions, CheckedDataProduct } from '../read/check-data-product.ts'
export { checkDataProduct } from '../read/check-data-product.ts'
export { checkDataProductAs } from '../read/check-data-product-as.ts'
export type { CheckedDocument } from '../read/check-document.ts'
export { checkDocument } from '../read/check-document.ts'
export { parseContract } from '../read/parse-contract.ts'
export { parseDataProduct } from '../read/parse-data-product.ts'
export { parseDocument } from '../read/parse-document.ts'
export type { ReadOptions } from '../read/read-document.ts'
export { storedName, storedTableName } from '../reference/stored-name.ts'
export { renderContract } from '../render/render-contract.ts'
export { renderDataProduct } from '../render/render-data-product.ts'
export type { RowValidator } from '../row/compile-row-validator.ts'
export { compileRowValidator } from '../row/compile-row-validator.ts'
export type { RowIssue, RowIssueCode } from '../row/row-issue.ts'
export { rowIssueCodes } from '../row/row-issue.ts'
export { rowSchema } from '../row/row-schema.ts'
export type { JsonSchemaOptions, StandardJsonConverter } from '../row/standard/standard-json-converter.ts'
export { jsonSchemaTargets } from '../row/standard/standard-json-converter.ts'
export { standardSchema } from '../row/standard/standard-schema.ts'
export type { StandardIssue, StandardResult, StandardTable } from '../row/standard/standard-table.ts'
export type { ContractSet, SetContract, SetFile, SetProduct } from '../set/contract-set.ts'
export { createContractSet } from '../set/create-contract-set.ts'
export { lintContractSet } from '../set/lint-contract-set.ts'
export type { ResolvedReference } from '../set/resolved-reference.ts'
export type { SetRule, SetRuleName } from '../set/set-rule.ts'
export { setRules } from '../set/set-rule.ts'
export type { UpgradeContractOptions, UpgradedContract } from '../upgrade/upgrade-contract.ts'
export { upgradeContract } from '../upgrade/upgrade-contract.ts'
export type { UpgradedDataProduct } from '../upgrade/upgrade-data-product.ts'
export { upgradeDataProduct } from '../upgrade/upgrade-data-product.ts'
export type { UpgradeEntry } from '../upgrade/upgrade-entry.ts'
export type { Upgraded } from '../upgrade/upgraded.ts'
export type { ContractEdition } from '../validate/contract-editions.ts'
export { contractEditions } from '../validate/contract-editions.ts'
export type { ResolvedVariables, ResolveVariablesOptions } from '../variables/resolve-variables.ts'
export { resolveVariables } from '../variables/resolve-variables.ts'
