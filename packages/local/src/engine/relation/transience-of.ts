import type { CreateTable } from '@mesh/sql'

/** Whether the past of a new table can be kept for long. */
export const transienceOf = ({ temporary, transient }: CreateTable): 'transient' | 'permanent' =>
  temporary || transient ? 'transient' : 'permanent'
