import { run } from './program';

// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

// The status is set, not forced: exiting at once would cut off what a slow pipe has not taken yet.
run(process.argv).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`on-the-record: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
