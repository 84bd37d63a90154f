import type { Scene } from '../scene/scene.js';
import { sceneTexts } from '../scene/scene-texts.js';
import { missingCharacters } from './missing-characters.js';

/** What a print would lose. */
export interface UndrawableTexts {
  /** Characters the embedded font lacks. */
  readonly characters: readonly string[];
  /** Texts they stand in, each once. */
  readonly texts: readonly string[];
}

/**
 * Finds the texts of a scene that the embedded font of PNG and PDF cannot draw whole. An SVG is drawn with the reader's
 * own fonts and loses nothing.
 *
 * @param scene - The scene.
 * @returns The characters and the texts; both empty when all is well.
 */
export function undrawableTexts(scene: Scene): UndrawableTexts {
  const texts = [...new Set(sceneTexts(scene))].filter((text) => missingCharacters(text).length > 0);
  return { characters: missingCharacters(texts.join('')), texts };
}
