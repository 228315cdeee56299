import type { ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { Shading } from './shading.ts';

export const sharedUniforms = [
  'u_matrix',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_dimensions',
  'u_sheet',
  'u_strength',
] as const;

/** GLSL that the vertex shaders share: places in pixels of the screen, y upward, and the curve between two of them. */
export const sharedVertex = /* glsl */ `
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

vec2 toPixels(vec2 place) {
  return ((u_matrix * vec3(place, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}
vec4 toClip(vec2 pixels) {
  return vec4(pixels / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}
vec2 controlOf(vec2 source, vec2 target, float curvature) {
  vec2 chord = target - source;
  return (source + target) / 2.0 + vec2(-chord.y, chord.x) * curvature;
}`;

/** Sets what every program of ours is told in each frame. */
export function setSharedUniforms(
  { gl, uniformLocations }: ProgramInfo,
  { matrix, sizeRatio, pixelRatio, width, height }: RenderParams,
  sheet: Shading['sheet'],
  strength: number,
): void {
  const location = (name: (typeof sharedUniforms)[number]) => uniformLocations[name] ?? null;
  gl.uniformMatrix3fv(location('u_matrix'), false, matrix);
  gl.uniform1f(location('u_sizeRatio'), sizeRatio);
  gl.uniform1f(location('u_pixelRatio'), pixelRatio);
  gl.uniform2f(location('u_dimensions'), width * pixelRatio, height * pixelRatio);
  gl.uniform3f(location('u_sheet'), ...sheet);
  gl.uniform1f(location('u_strength'), strength);
}
