/** The part of an interactive map that shows the drawing. */
export interface MapStage {
  /** Draws what the reader chose last. */
  update(): void;
  /** Draws in the colours of the theme as it is now. */
  recolour(): void;
  /** Draws larger (above 1) or smaller, about the middle or a point of the stage. */
  zoom(factor: number, at?: { readonly x: number; readonly y: number }): void;
  /** Moves the drawing, in CSS px. */
  pan(dx: number, dy: number): void;
  /** Shows all of it. */
  whole(): void;
  /** Brings an actor into sight. */
  reveal(actor: number): void;
  /** Where the middle of an actor is in the window, in CSS px. */
  placeOf(actor: number): { readonly x: number; readonly y: number };
  /** Takes everything away again. */
  unmount(): void;
}
