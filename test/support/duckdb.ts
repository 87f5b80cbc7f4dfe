import { DuckDBInstance } from '@duckdb/node-api'

/** What DuckDB answers, a row an object. */
export async function query(sql: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(sql)
  connection.closeSync()
  return reader.getRowObjectsJson()
}
