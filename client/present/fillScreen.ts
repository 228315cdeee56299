/** Fills the screen or gives it back; where the browser forbids it, the window stays as it is. */
export function fillScreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  done.catch(() => undefined);
}
