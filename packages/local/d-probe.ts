import { parseStatement } from '@mesh/sql'

for (const t of process.argv.slice(2)) {
  try {
    console.log(
      JSON.stringify(parseStatement(t), (k, v) =>
        k === 'span' || k === 'comments' || k === 'quoted' ? undefined : v,
      ),
    )
  } catch (e) {
    console.log('ERR', t, (e as Error).message)
  }
}
