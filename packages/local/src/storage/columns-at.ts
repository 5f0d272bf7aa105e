import type { Column } from '../catalog/object/column.ts'
import type { Moment } from './commit-log.ts'
import type { Stored } from './stored.ts'

/** The columns that a table had at a moment. */
export const columnsAt = ({ columns, shapes = [] }: Stored, moment: Moment): readonly Readonly<Column>[] =>
  shapes.find((each) => moment < each.until)?.columns ?? columns
