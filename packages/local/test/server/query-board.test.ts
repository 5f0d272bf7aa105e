import { expect, test } from 'vitest'
import { type BoardedQuery, createQueryBoard } from '../../src/server/query-board.ts'

const session = {} as BoardedQuery['session']
const boarded = (id: string, characters: number, origin?: BoardedQuery['origin']): BoardedQuery => ({
  queryId: id,
  origin: origin ?? { requestId: `request of ${id}` },
  session,
  controller: new AbortController(),
  answer: Promise.resolve('x'.repeat(characters)),
  status: 'SUCCESS',
  error: null,
})
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('answers are kept by their size: small ones long, of large ones the newest', async () => {
  const board = createQueryBoard()
  for (let index = 0; index < 2000; index += 1) board.add(boarded(`small ${index}`, 10))
  await settled()
  expect(board.byQuery('small 0')).toBeDefined()
  const megabyte = 1024 * 1024
  board.add(boarded('large 1', 40 * megabyte))
  board.add(boarded('large 2', 40 * megabyte))
  await settled()
  expect([board.byQuery('small 0'), board.byQuery('large 1'), board.byQuery('large 2')?.queryId]).toEqual([
    undefined,
    undefined,
    'large 2',
  ])
  board.add(boarded('larger', 80 * megabyte))
  await settled()
  expect([board.byQuery('large 2'), board.byRequest('request of larger')?.queryId]).toEqual([
    undefined,
    'larger',
  ])
})

test('statements of one request go together', async () => {
  const board = createQueryBoard()
  board.add(boarded('whole', 1))
  board.add(boarded('part', 70 * 1024 * 1024, { partOf: 'whole' }))
  await settled()
  expect(board.byQuery('part')).toBeDefined()
  board.add(boarded('next', 1))
  await settled()
  expect([board.byQuery('whole'), board.byQuery('part'), board.byQuery('next')?.queryId]).toEqual([
    undefined,
    undefined,
    'next',
  ])
  board.dropSession(session)
  board.add(boarded('late', 1, { partOf: 'next' }))
  expect([board.byQuery('next'), board.byQuery('late')]).toEqual([undefined, undefined])
})
