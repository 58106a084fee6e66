// Stands for modules that only mark code as the server's.
