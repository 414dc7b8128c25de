import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { kept, root } from './project';

/**
 * Desktop VS Code of this version, downloaded where that is possible.
 *
 * @returns The path of its executable, or in words why there is none.
 */
export async function downloadDesktop(
  version: string,
): Promise<{ executable: string } | { because: string }> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return { because: 'desktop VS Code needs a display' };
  }
  try {
    return {
      executable: await downloadAndUnzipVSCode({ version, cachePath: kept, extensionDevelopmentPath: root }),
    };
  } catch (error) {
    return {
      because: `VS Code ${version} cannot be downloaded (${error instanceof Error ? error.message : String(error)})`,
    };
  }
}
