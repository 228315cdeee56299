import { createNodeImageProgram } from '@sigma/node-image';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Channel } from '../../model/statuses.ts';
import type { GraphEdge, GraphNode } from '../../model/messages/graph.ts';
import { parallelLanes } from '../graph/parallelLanes.ts';
import { drawGround, groundOf, type Ground } from './contours.ts';
import { edgeProgramName, edgePrograms } from './edgePrograms.ts';
import { drawFocusEdge, samplesOf, type FocusEdge } from './focusOverlay.ts';
import { drawLabels, type NamedSign } from './labelLayer.ts';
import { focusOf, radiusOf, type Focus, type MapScene } from './mapScene.ts';
import { faded, readPalette, type Palette } from './palette.ts';
import { pictogramImage } from './pictogram.ts';
import { cameraToFrame, type Insets } from './frame.ts';

interface NodeLook {
  x: number;
  y: number;
  size: number;
  node: GraphNode;
}
interface EdgeLook {
  type: string;
  curvature: number;
  headScale: number;
  edge: GraphEdge;
}

export interface MapEvents {
  onSelect(actor: string | null): void;
  onExpand(actor: string): void;
  onMove(actor: string, position: { x: number; y: number }): void;
  /** The state of a channel on the date shown. */
  channelOf(edge: GraphEdge): Channel | null;
}

const transparent = 'rgba(0, 0, 0, 0)';

/** The map: Sigma for signs and lines, three layers of ours for the ground, the edges in focus and the names. */
export class MapView {
  readonly #graph = new MultiDirectedGraph<NodeLook, EdgeLook>();
  readonly #sigma: Sigma<NodeLook, EdgeLook>;
  readonly #events: MapEvents;
  readonly #layers: Readonly<Record<'ground' | 'focus' | 'names', CanvasRenderingContext2D>>;
  #palette: Palette;
  #scene: MapScene | null = null;
  #ground: Ground | null = null;
  #hovered: string | null = null;
  #focus: Focus | null = null;
  #dragged: string | null = null;

  constructor(container: HTMLElement, events: MapEvents) {
    this.#events = events;
    this.#palette = readPalette(container);
    this.#sigma = new Sigma<NodeLook, EdgeLook>(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction: (ratio) => Math.max(0.6, Math.min(1.15, ratio ** 0.4)),
      stagePadding: 40,
      minCameraRatio: 0.05,
      maxCameraRatio: 5,
      zIndex: true,
      minEdgeThickness: 1.35,
      antiAliasingFeather: 0.7,
      defaultNodeType: 'sign',
      nodeProgramClasses: {
        sign: createNodeImageProgram({
          keepWithinCircle: false,
          drawingMode: 'background',
          padding: 0,
          size: { mode: 'force', value: 128 },
        }),
      },
      nodeHoverProgramClasses: {},
      defaultDrawNodeHover: () => undefined,
      edgeProgramClasses: edgePrograms(),
      nodeReducer: (key, look) => ({ ...look, ...this.#nodeLook(key, look) }),
      edgeReducer: (key, look) => ({ ...look, ...this.#edgeLook(key, look) }),
    });
    this.#layers = {
      ground: this.#layer('ground', { beforeLayer: 'edges' }),
      focus: this.#layer('focus', { beforeLayer: 'nodes' }),
      names: this.#layer('names', { afterLayer: 'nodes' }),
    };
    // Layers made after the first sizing have the size of no screen yet.
    this.#sigma.resize(true);
    this.#listen();
    this.#sigma.on('afterRender', () => this.#drawLayers());
    this.#sigma.on('resize', () => this.#sigma.refresh());
  }

  #layer(
    id: string,
    options: { beforeLayer: string } | { afterLayer: string },
  ): CanvasRenderingContext2D {
    const name = `entremise-${id}`;
    // Sigma hands the options on to createCanvas, which knows the place among the layers; the type here names the style alone.
    this.#sigma.createCanvasContext(name, options as object);
    const canvas = this.#sigma.getCanvases()[name];
    const context = canvas?.getContext('2d') ?? null;
    if (canvas === undefined || context === null)
      throw new Error('The browser gives no 2D canvas; the map cannot be drawn.');
    // Names and lines in focus must not catch the pointer meant for Sigma's own top layer.
    canvas.style.pointerEvents = 'none';
    return context;
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('enterNode', ({ node }) => this.#hover(node));
    sigma.on('leaveNode', () => this.#hover(null));
    sigma.on('clickNode', ({ node }) => this.#events.onSelect(node));
    sigma.on('clickStage', () => this.#events.onSelect(null));
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      this.#events.onExpand(event.node);
    });
    sigma.on('downNode', ({ node }) => {
      this.#dragged = node;
      if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on('moveBody', ({ event }) => {
      if (this.#dragged === null) return;
      const { x, y } = sigma.viewportToGraph(event);
      this.#graph.mergeNodeAttributes(this.#dragged, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = () => {
      if (this.#dragged === null) return;
      const node = this.#dragged;
      this.#dragged = null;
      const { x, y } = this.#graph.getNodeAttributes(node);
      const before = this.#scene?.positions[node];
      if (before === undefined || before.x !== x || before.y !== y)
        this.#events.onMove(node, { x, y });
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
  }

  #hover(node: string | null): void {
    if (this.#dragged !== null || this.#hovered === node) return;
    this.#hovered = node;
    this.#applyLooks();
  }

  /** Lights an actor from outside the map, as while a row of a list has the focus. */
  light(actor: string | null): void {
    this.#hover(actor !== null && this.#graph.hasNode(actor) ? actor : null);
  }

  /** Makes the map show a scene. Signs that stay keep their place and the camera keeps its view. */
  show(scene: MapScene): void {
    this.#scene = scene;
    const keep = new Set(scene.nodes.map(({ key }) => key));
    for (const key of this.#graph.nodes()) if (!keep.has(key)) this.#graph.dropNode(key);
    if (this.#hovered !== null && !keep.has(this.#hovered)) this.#hovered = null;
    const highest = Math.max(1, ...scene.degrees.values());
    for (const node of scene.nodes) {
      const { x, y } = scene.positions[node.key] ?? { x: 0, y: 0 };
      const size = radiusOf(scene.degrees.get(node.key) ?? 0, highest) * this.#palette.scale;
      this.#graph.mergeNode(node.key, { x, y, size, node });
    }
    const edges = new Set(scene.edges.map(({ key }) => key));
    for (const key of this.#graph.edges()) if (!edges.has(key)) this.#graph.dropEdge(key);
    const lanes = parallelLanes(scene.edges);
    for (const edge of scene.edges) {
      const { category, symmetric } = edge.attributes;
      const curvature = lanes.get(edge.key) ?? 0;
      const look = {
        type: edgeProgramName(category, symmetric, curvature !== 0),
        curvature,
        headScale: this.#palette.scale,
        edge,
      };
      this.#graph.mergeEdgeWithKey(edge.key, edge.source, edge.target, look);
    }
    this.#ground = groundOf(scene.nodes.flatMap(({ key }) => scene.positions[key] ?? []));
    this.#applyLooks();
  }

  /** Takes the colors anew, after a change of theme. */
  repaint(): void {
    this.#palette = readPalette(this.#sigma.getContainer());
    if (this.#scene !== null) this.show(this.#scene);
  }

  #applyLooks(): void {
    const scene = this.#scene;
    if (scene === null) return;
    this.#focus = focusOf(scene, this.#hovered);
    this.#sigma.refresh();
  }

  #isDim(kind: 'nodes' | 'edges', key: string): boolean {
    return this.#focus !== null && !this.#focus[kind].has(key);
  }

  #nodeLook(key: string, { node }: NodeLook) {
    const palette = this.#palette;
    const dim = this.#isDim('nodes', key) || (this.#scene?.dimmed.has(key) ?? false);
    const { kind, breadth } = node.attributes;
    const image = pictogramImage(kind, breadth, {
      node: palette.node,
      sheet: palette.sheet,
      strength: dim ? palette.dimNode : 1,
    });
    return { image, color: transparent, zIndex: dim ? 0 : 1 };
  }

  #edgeLook(key: string, { edge }: EdgeLook) {
    const palette = this.#palette;
    const { category, status } = edge.attributes;
    const { color, weight } = palette.category[category];
    const dim = this.#isDim('edges', key);
    // What is in focus is drawn by the overlay, in full; its thin line below only keeps the picture whole while it moves.
    return {
      size: palette.restWidth * weight * 1.25,
      color: faded(color, palette.sheet, dim ? palette.dimEdge : palette.opacity[status]),
      zIndex: dim ? 0 : 1,
    };
  }

  #drawLayers(): void {
    const { width, height } = this.#sigma.getDimensions();
    const ratio = window.devicePixelRatio || 1;
    for (const context of Object.values(this.#layers)) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    }
    const scene = this.#scene;
    if (scene === null) return;
    const palette = this.#palette;
    if (this.#ground !== null)
      drawGround(
        this.#layers.ground,
        this.#ground,
        (x, y) => this.#sigma.graphToViewport({ x, y }),
        palette.land,
        palette.contour,
      );
    const edges = this.#focusEdges();
    for (const edge of edges) drawFocusEdge(this.#layers.focus, edge, palette);
    this.#drawRing(scene);
    drawLabels(
      this.#layers.names,
      this.#signs(scene),
      palette,
      { width, height },
      edges.flatMap(samplesOf),
    );
  }

  #onScreen(key: string): { x: number; y: number; radius: number } | null {
    if (!this.#graph.hasNode(key)) return null;
    const { x, y, size } = this.#graph.getNodeAttributes(key);
    return { ...this.#sigma.graphToViewport({ x, y }), radius: this.#sigma.scaleSize(size) };
  }

  #focusEdges(): FocusEdge[] {
    return [...(this.#focus?.edges ?? [])].flatMap((key) => {
      if (!this.#graph.hasEdge(key)) return [];
      const { edge, curvature } = this.#graph.getEdgeAttributes(key);
      const source = this.#onScreen(edge.source);
      const target = this.#onScreen(edge.target);
      if (source === null || target === null) return [];
      const { category, symmetric, status } = edge.attributes;
      return [
        {
          source: [source.x, source.y],
          target: [target.x, target.y],
          sourceRadius: source.radius,
          targetRadius: target.radius,
          curvature,
          category,
          symmetric,
          status,
          channel: this.#events.channelOf(edge),
        } as const,
      ];
    });
  }

  #drawRing(scene: MapScene): void {
    const at = scene.selected === null ? null : this.#onScreen(scene.selected);
    if (at === null) return;
    const context = this.#layers.focus;
    context.strokeStyle = this.#palette.select;
    context.lineWidth = 2.2;
    context.beginPath();
    context.arc(at.x, at.y, at.radius + 4, 0, 2 * Math.PI);
    context.stroke();
  }

  #signs(scene: MapScene): NamedSign[] {
    const { width, height } = this.#sigma.getDimensions();
    const focus = this.#focus;
    return scene.nodes.flatMap((node): NamedSign[] => {
      const at = this.#onScreen(node.key);
      if (at === null || at.x < -60 || at.y < -30 || at.x > width + 60 || at.y > height + 30)
        return [];
      const selected = node.key === scene.selected || node.key === this.#hovered;
      const dim = scene.dimmed.has(node.key) || (focus !== null && !focus.nodes.has(node.key));
      const emphasis = selected ? 'selected' : dim ? 'dim' : focus !== null ? 'focus' : 'rest';
      return [
        {
          key: node.key,
          name: scene.nameOf(node),
          ...at,
          radius: at.radius * 0.94,
          priority: (selected ? 1e6 : 0) + (dim ? 0 : 1e3) + (scene.degrees.get(node.key) ?? 0),
          emphasis,
        },
      ];
    });
  }

  /** Moves the camera so that the given actors (all, if none are named) lie within the insets. */
  frame(insets: Insets, actors?: readonly string[]): void {
    const keys = actors?.filter((key) => this.#graph.hasNode(key)) ?? this.#graph.nodes();
    if (keys.length === 0) return;
    const state = cameraToFrame(
      this.#sigma,
      keys.map((key) => this.#graph.getNodeAttributes(key)),
      insets,
    );
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) this.#sigma.getCamera().setState(state);
    else void this.#sigma.getCamera().animate(state, { duration: 400, easing: 'quadraticOut' });
  }

  /** Fixes the frame of reference, so that actors who come or go do not move the others. */
  settle(): void {
    this.#sigma.setCustomBBox(null);
    this.#sigma.refresh();
    this.#sigma.setCustomBBox(this.#sigma.getBBox());
    this.#sigma.refresh();
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate(
      { ratio: camera.getBoundedRatio(camera.ratio / factor) },
      { duration: 200 },
    );
  }

  /** Moves the view by a share of its width and height. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio });
  }

  /** Where the sign of an actor stands, in pixels of the sheet; null for one that is not on the map. */
  placeOf(actor: string): { x: number; y: number } | null {
    const at = this.#onScreen(actor);
    return at === null ? null : { x: at.x, y: at.y };
  }

  stop(): void {
    this.#sigma.kill();
  }
}
