import { pieceSquares } from '../../kernel/graph/piece-squares.js';
import { remember } from '../../measures/shared/remember.js';
import { separationOf } from '../../measures/shared/separation-of.js';

/** Squared numbers of ends in the pieces that each actor's removal leaves of its part. */
export const pieceSquaresOf = remember((view) => pieceSquares(separationOf(view), view.isEnd));
