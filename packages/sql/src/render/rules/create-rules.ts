import type { CreateBase } from '../../tree/ddl/create-base.ts'
import type { CreateAnyTable, CreateRoutine, CreateStatement } from '../../tree/ddl/create-statement.ts'
import { asQuery, braces, doc, fill, glue, indent, statement, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'
import { createHead, createOptions, renderAll } from './create-parts.ts'

const simple = (type: string) => (node: CreateBase, to: Spelling) =>
  statement(createHead(node, to, type), ...createOptions(node, to))

/** CREATE of every object but tables, views and routines. */
export const createRules: RenderRules<
  Exclude<
    CreateStatement['kind'],
    | CreateAnyTable['kind']
    | CreateRoutine['kind']
    | 'createView'
    | 'createMaterializedView'
    | 'createSemanticView'
    | 'createInstance'
    | 'createObject'
  >
> = {
  createDatabase: (node, to) =>
    statement(
      createHead(node, to, node.transient && 'TRANSIENT', 'DATABASE'),
      ...renderAll(node.clauses, to),
      ...createOptions(node, to),
    ),
  createSchema: (node, to) =>
    statement(
      createHead(node, to, node.transient && 'TRANSIENT', 'SCHEMA'),
      node.managedAccess && 'WITH MANAGED ACCESS',
      ...createOptions(node, to),
      ...renderAll(node.clauses, to),
    ),
  createIndex: (node, to) =>
    statement(
      createHead(node, to, 'INDEX'),
      words(doc`ON ${to.name(node.table)}`, braces(renderList(node.columns, to))),
      node.include.length > 0 && words('INCLUDE', braces(renderList(node.include, to))),
      ...createOptions(node, to),
    ),
  createSequence: (node, to) =>
    statement(
      createHead(node, to, 'SEQUENCE'),
      node.start !== undefined && `START = ${node.start}`,
      node.increment !== undefined && `INCREMENT = ${node.increment}`,
      node.order,
      ...createOptions(node, to),
    ),
  createStream: (node, to) =>
    statement(
      createHead(node, to, 'STREAM'),
      node.copyGrants && 'COPY GRANTS',
      words(`ON ${node.sourceType}`, to.name(node.source), node.at && renderNode(node.at, to)),
      ...createOptions(node, to),
    ),
  createPipe: (node, to) =>
    asQuery(createHead(node, to, 'PIPE'), createOptions(node, to), renderNode(node.copy, to)),
  createWarehouse: simple('WAREHOUSE'),
  createStage: (node, to) =>
    statement(createHead(node, to, node.temporary && 'TEMPORARY', 'STAGE'), ...createOptions(node, to)),
  createFileFormat: (node, to) =>
    statement(createHead(node, to, node.temporary && 'TEMPORARY', 'FILE FORMAT'), ...createOptions(node, to)),
  createTag: (node, to) =>
    statement(
      createHead(node, to, 'TAG'),
      node.allowedValues.length > 0 && doc`ALLOWED_VALUES ${indent(fill(node.allowedValues.map(to.text)))}`,
      ...createOptions(node, to),
    ),
  createPolicy: (node, to) =>
    statement(
      words(
        createHead(node, to, `${node.policyType} POLICY`),
        'AS',
        braces(renderList(node.parameters, to)),
        'RETURNS',
        renderNode(node.returns, to),
        '->',
      ),
      renderNode(node.body, to),
      ...createOptions(node, to),
    ),
  createTask: (node, to) =>
    asQuery(
      createHead(node, to, 'TASK'),
      [
        ...createOptions(node, to),
        ...renderAll(node.clauses, to),
        node.after.length > 0 && doc`AFTER ${indent(fill(node.after.map(to.name)))}`,
        node.when && doc`WHEN ${renderNode(node.when, to)}`,
        node.state,
      ],
      renderNode(node.body, to),
    ),
  createAlert: (node, to) =>
    statement(
      createHead(node, to, 'ALERT'),
      node.template && doc`FROM TEMPLATE ${to.name(node.template)}`,
      ...createOptions(node, to),
      node.state,
      node.condition && glue('IF (EXISTS ', braces(renderNode(node.condition, to)), ')'),
      node.action && doc`THEN ${renderNode(node.action, to)}`,
    ),
  createRole: simple('ROLE'),
  createDatabaseRole: simple('DATABASE ROLE'),
  createClone: (node, to) => {
    const iceberg = node.modifiers.includes('ICEBERG')
    const modifiers = node.modifiers.filter((each) => each !== 'ICEBERG')
    return statement(
      createHead(node, to, ...modifiers, iceberg ? 'DYNAMIC ICEBERG TABLE' : node.objectType),
      words(doc`CLONE ${to.name(node.source)}`, node.at && renderNode(node.at, to)),
      ...createOptions(node, to),
      ...renderAll(node.clauses, to),
    )
  },
  createFromBackup: (node, to) =>
    statement(
      createHead(node, to, node.objectType),
      words(`FROM ${node.from}`, to.name(node.backupSet), 'IDENTIFIER', to.text(node.backup)),
    ),
}
