import { searchRecords } from '../search/records.ts';
import { loadArchive } from '../site/load-archive.ts';

export function GET() {
  return Response.json(searchRecords(loadArchive()));
}
