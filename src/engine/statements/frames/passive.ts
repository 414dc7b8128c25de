import type { FrameRule } from './frame';

export const passiveFrame: FrameRule = () => null;
export const quotedAs: FrameRule = () => null;
