import type { ObjectName } from '../name/object-name.ts'
import type { ObjectType } from '../name/object-type.ts'
import type { CreateBase } from './create-base.ts'

/** `CREATE <type> name FROM BACKUP SET set IDENTIFIER 'id'`. Source: https://docs.snowflake.com/en/user-guide/backups */
export interface CreateFromBackup extends CreateBase {
  readonly kind: 'createFromBackup'
  readonly objectType: ObjectType
  /** SNAPSHOT is the older word. */
  readonly from: 'BACKUP SET' | 'SNAPSHOT SET'
  readonly backupSet: ObjectName
  readonly backup: string
}
