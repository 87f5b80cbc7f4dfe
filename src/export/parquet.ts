import { peer } from '../errors.js'
import type { Result } from '../schema/types.js'
import { checked, pieces, type Writer } from './format.js'
import { columns, rowsOf, type Cell, type Column } from './rows.js'

export { MissingPeerError } from '../errors.js'
export type { Writer } from './format.js'

const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
} as const satisfies Record<Column['type'], object>

const ROWS_OF_A_GROUP = 5_000

/**
 * Writes claims as Parquet: see `toParquet`. So many rows are held until they are a row group.
 *
 * @throws MissingPeerError where the package hyparquet-writer is not installed
 */
export async function parquetWriter(): Promise<Writer<Uint8Array>> {
  const { ByteWriter, ParquetWriter } = await peer(
    'naql/export/parquet',
    'hyparquet-writer',
    '0.17',
    () => import('hyparquet-writer'),
  )
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'claims', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' as const })),
    ],
    createdBy: 'naql',
  })
  let rows: Cell[][] = []
  const writeGroup = (): void => {
    // Without a `flush` of the writer's, `write` is synchronous.
    void parquet.write({
      columnData: columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i]) })),
      rowGroupSize: ROWS_OF_A_GROUP,
    })
    rows = []
  }
  /** The bytes that were not taken before. */
  const take = (): Uint8Array => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  return checked({
    add: (result) => {
      for (const row of rowsOf(result)) {
        rows.push(row)
        if (rows.length === ROWS_OF_A_GROUP) writeGroup()
      }
      return take()
    },
    end: () => {
      if (rows.length > 0) writeGroup()
      void parquet.finish()
      return take()
    },
  })
}

/**
 * Claims as Parquet, a row each, with the columns of `naql/export/csv`.
 *
 * @param results - what `extract` gave
 * @returns the bytes of a `.parquet` file
 * @throws MissingPeerError where the package hyparquet-writer is not installed
 * @throws InputError where the results are no iterable of results
 */
export async function toParquet(results: Iterable<Result>): Promise<Uint8Array> {
  const parts = pieces(await parquetWriter(), results)
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
