import type { Page } from 'playwright-core';
import { BOXES } from './workbench';

/** What was on the screen in one animation frame. */
export interface Frame {
  /** How many highlighted boxes there were. */
  boxes: number;
  /** The width of the widest, in pixels. */
  widest: number;
}

/** Every animation frame that the page draws while something is done. */
export async function sampleFrames(page: Page, action: () => Promise<void>): Promise<Frame[]> {
  const recorder = await page.evaluateHandle((selector) => {
    const frames: Frame[] = [];
    const recorder = { frames, isOn: true };
    const record = () => {
      const widths = [...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect().width);
      frames.push({ boxes: widths.length, widest: Math.max(0, ...widths) });
      if (recorder.isOn) requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
    return recorder;
  }, BOXES);
  await action();
  return recorder.evaluate((recorder) => {
    recorder.isOn = false;
    return recorder.frames;
  });
}
