/** Whether the browser can fill the screen with a page: on an iPhone it cannot. */
export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** Fills the screen or gives it back; where the browser forbids it, the window stays as it is. */
export function fillScreen(): void {
  if (!canFillScreen()) return;
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  done.catch(() => undefined);
}
