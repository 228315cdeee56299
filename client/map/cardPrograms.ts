import { EdgeProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';

/** What binding the buffers of a program needs of it. */
interface Bound {
  readonly constants: readonly Attribute[];
  readonly constantArray: Float32Array;
  readonly attributes: readonly Attribute[];
  readonly array: Float32Array;
  readonly bind: (attribute: Attribute, offset: number, perItem: boolean) => number;
}
type Gl = WebGLRenderingContext | WebGL2RenderingContext;
type Attribute = EdgeProgram['ATTRIBUTES'][number];

/**
 * Binds the buffers of an instanced program. Sigma sends the data of all items to the card in every frame; here they go when
 * they have changed, since in most frames only the camera has.
 */
function bindBuffers(
  { gl, buffer, constantBuffer }: ProgramInfo,
  { constants, constantArray, attributes, array, bind }: Bound,
  changed: boolean,
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, constantBuffer);
  constants.reduce((offset, attribute) => offset + bind(attribute, offset, false), 0);
  if (changed) gl.bufferData(gl.ARRAY_BUFFER, constantArray, gl.STATIC_DRAW);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  attributes.reduce((offset, attribute) => offset + bind(attribute, offset, true), 0);
  if (changed) gl.bufferData(gl.ARRAY_BUFFER, array, gl.DYNAMIC_DRAW);
  gl.bindBuffer(gl.ARRAY_BUFFER, null);
}

/** A program for edges whose data stay on the graphics card until they change. */
export abstract class CardEdgeProgram<Uniform extends string> extends EdgeProgram<Uniform> {
  #changed = true;

  /** Without a second drawing in which colors tell items apart: what lies under the pointer is looked up. */
  constructor(gl: Gl, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  override process(
    index: number,
    offset: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    this.#changed = true;
    super.process(index, offset, source, target, data);
  }

  override reallocate(capacity: number): void {
    this.#changed = true;
    super.reallocate(capacity);
  }

  protected override bindProgram(program: ProgramInfo): void {
    bindBuffers(
      program,
      {
        constants: this.CONSTANT_ATTRIBUTES,
        constantArray: this.constantArray,
        attributes: this.ATTRIBUTES,
        array: this.array,
        bind: (attribute, offset, perItem) =>
          this.bindAttribute(attribute, program, offset, perItem),
      },
      this.#changed,
    );
    this.#changed = false;
  }
}

/** A program for nodes whose data stay on the graphics card until they change. */
export abstract class CardNodeProgram<Uniform extends string> extends NodeProgram<Uniform> {
  #changed = true;

  /** Without a second drawing in which colors tell items apart: what lies under the pointer is looked up. */
  constructor(gl: Gl, _picking: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer);
  }

  override process(index: number, offset: number, data: NodeDisplayData): void {
    this.#changed = true;
    super.process(index, offset, data);
  }

  override reallocate(capacity: number): void {
    this.#changed = true;
    super.reallocate(capacity);
  }

  protected override bindProgram(program: ProgramInfo): void {
    bindBuffers(
      program,
      {
        constants: this.CONSTANT_ATTRIBUTES,
        constantArray: this.constantArray,
        attributes: this.ATTRIBUTES,
        array: this.array,
        bind: (attribute, offset, perItem) =>
          this.bindAttribute(attribute, program, offset, perItem),
      },
      this.#changed,
    );
    this.#changed = false;
  }
}
