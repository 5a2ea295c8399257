// Stands in for the library's usage statistics and development-mode detector: nothing is collected, nothing is run.
export const usageStatistics = () => undefined;
export const runIfDevelopmentMode = () => undefined;
