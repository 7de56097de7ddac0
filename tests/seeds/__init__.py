"""What the starter library says and where its marks lie."""
