export declare const init: (element: Element) => any;
