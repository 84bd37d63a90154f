import { describe, expect, it } from 'vitest';
import { framePace } from '../../../src/render/sigma/frame-pace.js';

/** Moves a map for some pictures, each after so many ms; returns the time. */
function move(pace: ReturnType<typeof framePace>, start: number, pictures: number, took: number): number {
  let now = start;
  pace.begin(now);
  for (let i = 0; i < pictures; i++) pace.picture(took, (now += took));
  return now;
}

describe('what a map leaves out while it moves', () => {
  it('is nothing while pictures follow fast enough', () => {
    const pace = framePace(0, 2);
    move(pace, 0, 100, 30);
    expect(pace.level).toBe(0);
  });

  it('grows by one level where they are slow, and to the highest where they are far too slow', () => {
    const slow = framePace(0, 2);
    move(slow, 0, 5, 40);
    expect(slow.level).toBe(1);
    const slowest = framePace(0, 2);
    move(slowest, 0, 5, 60);
    expect(slowest.level).toBe(2);
  });

  it('takes five pictures to tell, and one slow picture among them says nothing', () => {
    const pace = framePace(0, 2);
    move(pace, 0, 4, 60);
    expect(pace.level).toBe(0);
    pace.begin(300);
    for (const took of [16, 200, 16, 16, 16]) pace.picture(took, 600);
    expect(pace.level).toBe(0);
  });

  it('shrinks by one level after a while, and to nothing where that goes well', () => {
    const pace = framePace(2, 2);
    move(pace, 0, 5, 16);
    expect(pace.level).toBe(2);
    move(pace, 5000, 5, 16);
    expect(pace.level).toBe(1);
    move(pace, 7000, 5, 16);
    expect(pace.level).toBe(1);
    move(pace, 10_000, 5, 16);
    expect(pace.level).toBe(0);
  });

  it('goes back at one hopeless picture of a trial, and waits twice as long each time', () => {
    const pace = framePace(2, 2);
    let now = move(pace, 0, 1, 16);
    for (const wait of [4000, 8000, 16_000]) {
      now = move(pace, now + wait - 1000, 1, 16);
      expect(pace.level).toBe(2);
      pace.begin(now + 2000);
      expect(pace.level).toBe(1);
      pace.picture(400, now + 2400);
      expect(pace.level).toBe(2);
      now += 2400;
    }
  });
});
