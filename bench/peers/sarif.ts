/** sarif: the little of SARIF 2.1.0 by which scanners are compared; every peer's report becomes such a log, so that one scorer judges all. */

import { pathToFileURL } from 'node:url';
import type { Place } from './peer.ts';

export function readSarif(report: string): Place[] {
  const log: Log = JSON.parse(report);
  return log.runs.flatMap(({ results = [] }) =>
    results.flatMap(({ ruleId, locations = [] }) =>
      locations.map(({ physicalLocation: { artifactLocation, region } }) => ({
        path: artifactLocation.uri,
        rule: ruleId,
        line: region.startLine,
        ...(region.endLine !== undefined && { endLine: region.endLine }),
        ...(region.startColumn !== undefined && { column: region.startColumn }),
        ...(region.endColumn !== undefined && { endColumn: region.endColumn }),
      })),
    ),
  );
}

export function writeSarif(places: readonly Place[]): string {
  const results = places.map(({ path, rule, line, endLine, column, endColumn }) => {
    const region = { startLine: line, endLine, startColumn: column, endColumn };
    return {
      ruleId: rule,
      locations: [
        { physicalLocation: { artifactLocation: { uri: path.startsWith('/') ? pathToFileURL(path).href : path }, region } },
      ],
    };
  });
  return JSON.stringify({ version: '2.1.0', runs: [{ results }] });
}

interface Log {
  readonly runs: readonly {
    readonly results?: readonly {
      readonly ruleId: string;
      readonly locations?: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: {
            readonly startLine: number;
            readonly endLine?: number;
            readonly startColumn?: number;
            readonly endColumn?: number;
          };
        };
      }[];
    }[];
  }[];
}
