import type { Task } from '../../catalog/object/task.ts'
import { objectsOf } from '../../catalog/schema-objects.ts'

/** The tasks that a task runs after, those that are still there. */
export const predecessorsOf = ({ schema, after }: Task): readonly Task[] =>
  after.flatMap((name) => objectsOf(schema, 'TASK').get(name) ?? [])

/** The tasks that run after a task. */
export const childrenOf = (task: Task): readonly Task[] =>
  [...objectsOf(task.schema, 'TASK').values()].filter(({ after }) => after.includes(task.name))

/** The roots of the graphs that a task is in: itself when it has no predecessors. */
export function rootsOf(task: Task): ReadonlySet<Task> {
  const finalized = objectsOf(task.schema, 'TASK').get(task.finalizes ?? '')
  if (finalized !== undefined) return new Set([finalized])
  const roots = new Set<Task>()
  for (const each of ancestry(task, predecessorsOf)) if (predecessorsOf(each).length === 0) roots.add(each)
  return roots
}

/** The task that runs after a graph, whatever became of it. */
export const finalizerOf = (root: Task): Task | undefined =>
  [...objectsOf(root.schema, 'TASK').values()].find(({ finalizes }) => finalizes === root.name)

/** A task and all that follow it. */
export const graphOf = (root: Task): ReadonlySet<Task> => ancestry(root, childrenOf)

function ancestry(from: Task, next: (task: Task) => readonly Task[]): ReadonlySet<Task> {
  const found = new Set([from])
  for (const each of found) for (const other of next(each)) found.add(other)
  return found
}
