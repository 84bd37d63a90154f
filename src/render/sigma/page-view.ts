/** How the page of a map lies on the screen: a point of the page times `scale` plus the shift, in CSS px. */
export interface PageView {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
  /** Size of the stage. */
  readonly width: number;
  readonly height: number;
}
