import type { CreateClone } from '../../tree/ddl/create-clone.ts'
import type { CreateFromBackup } from '../../tree/ddl/create-from-backup.ts'
import type { Phrase } from '../../tree/property/phrase.ts'
import type { Cursor } from '../cursor.ts'
import { parseObjectName } from '../name.ts'
import { node } from '../node.ts'
import { phraseList } from '../phrase/phrase-list.ts'
import { parseString } from '../string.ts'
import { parseTimeTravel } from '../table/table-history.ts'
import { headFields, type NamedHead, parseCreateOptions } from './create-head.ts'
import { commonClauses, executeAsUser } from './rare-clauses.ts'

const clauses = phraseList([
  ...commonClauses,
  'COPY GRANTS',
  'IGNORE TABLES WITH INSUFFICIENT DATA RETENTION',
  'IGNORE HYBRID TABLES',
  'WITH MANAGED ACCESS',
  executeAsUser,
])

/** `CLONE source [AT | BEFORE (…)] …`, behind the name of any object. */
export function parseClone(cursor: Cursor, head: NamedHead): CreateClone {
  cursor.expect('CLONE')
  const source = parseObjectName(cursor, 'the object to clone')
  const at = parseTimeTravel(cursor)
  const found: Phrase[] = []
  const options = parseCreateOptions(cursor, () => {
    const clause = clauses(cursor)
    if (clause !== undefined) found.push(clause)
    return clause !== undefined
  })
  return node<CreateClone>({
    kind: 'createClone',
    ...headFields(head),
    objectType: head.objectType,
    modifiers: [...head.modifiers],
    source,
    at,
    clauses: found,
    ...options,
    span: cursor.span(head.start),
  })
}

/** `FROM BACKUP SET set IDENTIFIER 'id'`, behind the name of a table, a schema or a database. */
export function parseFromBackup(cursor: Cursor, head: NamedHead): CreateFromBackup {
  cursor.expect('FROM')
  const from = cursor.takeOneOf(['BACKUP SET', 'SNAPSHOT SET']) ?? cursor.fail('BACKUP SET')
  const backupSet = parseObjectName(cursor, 'a backup set')
  cursor.expect('IDENTIFIER')
  const backup = parseString(cursor, 'the identifier of a backup in quotes')
  return node<CreateFromBackup>({
    kind: 'createFromBackup',
    ...headFields(head),
    objectType: head.objectType,
    from,
    backupSet,
    backup,
    properties: [],
    tags: [],
    comment: undefined,
    span: cursor.span(head.start),
  })
}
