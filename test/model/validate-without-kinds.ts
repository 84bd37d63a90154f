import { type ValidatedWorkshop, validateTables as validate } from '../../src/model/validate-tables.js';

/** Validates tables for tests that are not about the kind of actors: small tables state none, and are warned of it. */
export function validateTables(...given: Parameters<typeof validate>): ValidatedWorkshop {
  const { workshop, problems } = validate(...given);
  return { workshop, problems: Object.freeze(problems.filter(({ code }) => code !== 'kind-not-recorded')) };
}
