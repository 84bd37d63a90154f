import { oneOf, resolveOptions } from '../../kernel/options.js';
import { type ActorKind, actorKinds } from '../../model/actor.js';

/** Options of measures of two-mode networks. */
export interface TwoModeOptions {
  /** Kind of actor that the others take part in. @defaultValue 'space' */
  readonly of?: ActorKind;
}

/**
 * Checks the options of a measure of two-mode networks.
 *
 * @param call - Name of the function called, for messages.
 * @param options - What the caller passed.
 * @returns The options resolved.
 * @throws {SocialCapitalError} `bad-option` on an unknown option or kind.
 */
export function twoModeOptions(call: string, options: TwoModeOptions): Required<TwoModeOptions> {
  const { of } = resolveOptions<Required<TwoModeOptions>>(call, options, { of: 'space' });
  return { of: oneOf(call, 'of', of, actorKinds) };
}
