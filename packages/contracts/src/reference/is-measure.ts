import type { SchemaProperty } from '../odcs/schema.ts'

/** Whether a property is computed from columns and none itself: its SQL is in `transformLogic`. */
export const isMeasure = ({ semanticType }: SchemaProperty): boolean => semanticType === 'measure'
